import "survey-core/i18n/arabic";
import "./quiz.jsx";
