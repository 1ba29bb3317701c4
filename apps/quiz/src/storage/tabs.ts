/** Tabs of one lesson hear of each other here. */
const channelOf = (lesson: string): BroadcastChannel | undefined => {
  try {
    return new BroadcastChannel(`sidelight-attempt:${lesson}`);
  } catch {
    return undefined;
  }
};

const channels = new Map<string, BroadcastChannel | undefined>();

/** One channel a page, for telling and for listening: a channel does not hear itself. */
const sharedChannel = (lesson: string): BroadcastChannel | undefined => {
  if (!channels.has(lesson)) channels.set(lesson, channelOf(lesson));
  return channels.get(lesson);
};

/** Tells the other tabs what was saved. */
export const tellTabs = (lesson: string, saved: string): void => {
  sharedChannel(lesson)?.postMessage(saved);
};

/**
 * Listens to other tabs. Calls back with what one of them saved; or with nothing, when this tab comes back to the front and
 * should look for itself, since a browser may have put it to sleep, or may know no channels.
 *
 * @returns A function that stops listening.
 */
export const listenToTabs = (lesson: string, heard: (saved: string | undefined) => void): (() => void) => {
  const channel = sharedChannel(lesson);
  const message = ({ data }: MessageEvent) => heard(typeof data === "string" ? data : undefined);
  const back = () => {
    if (document.visibilityState === "visible") heard(undefined);
  };
  channel?.addEventListener("message", message);
  addEventListener("pageshow", back);
  document.addEventListener("visibilitychange", back);
  return () => {
    channel?.removeEventListener("message", message);
    removeEventListener("pageshow", back);
    document.removeEventListener("visibilitychange", back);
  };
};
