const channelOf = (lesson: string): BroadcastChannel | undefined => {
  try {
    return new BroadcastChannel(`sidelight-attempt:${lesson}`);
  } catch {
    return undefined;
  }
};

const channels = new Map<string, BroadcastChannel | undefined>();

/** Returns the page's one channel for sending and receiving: a channel does not get its own messages. */
const sharedChannel = (lesson: string): BroadcastChannel | undefined => {
  if (!channels.has(lesson)) channels.set(lesson, channelOf(lesson));
  return channels.get(lesson);
};

/** Sends the other tabs of a lesson what was saved. */
export const notifyTabs = (lesson: string, saved: string): void => {
  sharedChannel(lesson)?.postMessage(saved);
};

/**
 * Calls back with what another tab saved; or with nothing when this tab comes to the front again and should read for itself,
 * because a browser may have put it to sleep, or may have no channels.
 *
 * @returns A function that stops it.
 */
export const subscribeToTabs = (
  lesson: string,
  listener: (saved: string | undefined) => void,
): (() => void) => {
  const channel = sharedChannel(lesson);
  const message = ({ data }: MessageEvent) => listener(typeof data === "string" ? data : undefined);
  const back = () => {
    if (document.visibilityState === "visible") listener(undefined);
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
