/** The parts of an xAPI 1.0.3 statement (IEEE 9274.1.1) that Sidelight writes. */
export interface Statement {
  /** A UUID that is always the same for the same happening, so that a store takes it once however often it is sent. */
  readonly id: string;
  readonly actor: Actor;
  readonly verb: { readonly id: string; readonly display: Words };
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
export type Words = Readonly<Record<string, string>>;

/**
 * Who learns, as the platform names them: by one of the four inverse functional identifiers. Without a platform it is nobody but
 * this device's attempt.
 */
export interface Actor {
  readonly objectType: "Agent" | "Group";
  readonly name?: string;
  readonly mbox?: string;
  readonly mbox_sha1sum?: string;
  readonly openid?: string;
  readonly account?: { readonly homePage: string; readonly name: string };
  /** Of a group: as the platform sends it. */
  readonly member?: readonly unknown[];
}

/** Something that can be done. */
export interface Activity {
  readonly objectType: "Activity";
  readonly id: string;
  readonly definition?: {
    readonly type: string;
    readonly name?: Words;
    readonly description?: Words;
    readonly interactionType?: string;
    readonly correctResponsesPattern?: readonly string[];
    readonly choices?: readonly Component[];
    readonly source?: readonly Component[];
    readonly target?: readonly Component[];
  };
}

/** A choice of an interaction. */
export interface Component {
  readonly id: string;
  readonly description: Words;
}

/** How something turned out. */
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
