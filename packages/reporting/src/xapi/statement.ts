import type { InteractionDefinition } from "../interaction/interaction.ts";

/** The parts of an xAPI 1.0.3 statement (IEEE 9274.1.1) that Sidelight writes. */
export interface Statement {
  /** A UUID that is the same for the same event, so that a store records it once however often it is sent. */
  readonly id: string;
  readonly actor: Actor;
  readonly verb: { readonly id: string; readonly display: LanguageMap };
  readonly object: Activity;
  readonly result?: Result;
  readonly context: {
    readonly registration?: string;
    readonly language?: string;
    readonly platform?: string;
    readonly contextActivities?: {
      readonly parent?: readonly Activity[];
      readonly grouping?: readonly Activity[];
      readonly category?: readonly Activity[];
    };
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
  /** ISO 8601. */
  readonly timestamp: string;
}

/** Words by BCP 47 tag. */
export type LanguageMap = Readonly<Record<string, string>>;

/** The learner as the platform names them, by one of the four inverse functional identifiers. */
export interface Actor {
  readonly objectType: "Agent" | "Group";
  readonly name?: string;
  readonly mbox?: string;
  readonly mbox_sha1sum?: string;
  readonly openid?: string;
  readonly account?: { readonly homePage: string; readonly name: string };
  /** The members of a group, as the platform sends them. */
  readonly member?: readonly unknown[];
}

/** Something a learner can do. */
export interface Activity {
  readonly objectType: "Activity";
  readonly id: string;
  readonly definition?: {
    readonly type: string;
    readonly name?: LanguageMap;
    readonly description?: LanguageMap;
  } & Partial<InteractionDefinition>;
}

/** The result of an activity. */
export interface Result {
  readonly score?: {
    readonly scaled: number;
    readonly raw: number;
    readonly min: number;
    readonly max: number;
  };
  readonly success?: boolean;
  readonly completion?: boolean;
  readonly response?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** ISO 8601. */
  readonly duration?: string;
}
