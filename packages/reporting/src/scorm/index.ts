export { type FoundPlatform, findPlatform, type Platform, type ScormEdition } from "./find-platform.ts";
export { type LmsLedger, resumeLedger, startLedger } from "./lms-ledger.ts";
export { sessionTime } from "./report-attempt.ts";
export { type ScormSave, saveWithPlatform } from "./save-attempt.ts";
export { type DecodedSuspendData, decodeSuspendData, type PackingTable } from "./suspend-data.ts";
