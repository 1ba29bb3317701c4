import "./quiz.jsx";
