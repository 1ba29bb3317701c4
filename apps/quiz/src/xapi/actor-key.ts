import { v5 as uuidV5 } from "uuid";
import type { Actor } from "./statement.ts";

const namespace = "b0f8c7a2-5a39-4d3e-8f0b-6d6d1b1f6c21";

const canonical = (address: string): string => (URL.canParse(address) ? new URL(address).href : address);

/**
 * What tells one learner from another: the inverse functional identifier (xAPI 1.0.3, Data, 2.4.2.3), in one way of writing it,
 * and hashed, so that a name does not stand in the keys of what is kept. A display name tells nobody apart.
 */
export const actorKey = ({ mbox, account }: Actor): string =>
  uuidV5(
    JSON.stringify(account ? [canonical(account.homePage), account.name] : [mbox?.toLowerCase()]),
    namespace,
  );
