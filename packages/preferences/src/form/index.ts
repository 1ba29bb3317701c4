export { pagePreferencesMessages, preferencesMessages } from "../messages/preferences-messages.ts";
export { PreferencesForm, type PreferencesFormProps } from "./preferences-form.tsx";
