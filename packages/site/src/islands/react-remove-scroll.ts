// Stands in for the package of this name, which Radix's dialog imports to lock scrolling: it injects a style
// element, and a strict content security policy forbids that (radix-ui/primitives#3063). Our styles lock
// scrolling themselves, so this only has to render its children.
import { type ComponentType, createElement, forwardRef, type Ref } from "preact/compat";

interface Props {
  readonly as?: string | ComponentType;
  readonly [other: string]: unknown;
}

/** Renders its children through `as`, without the props that only the original understands. */
export const RemoveScroll = Object.assign(
  forwardRef(
    (
      { as = "div", allowPinchZoom: _zoom, shards: _shards, enabled: _enabled, ...props }: Props,
      ref: Ref<unknown>,
    ) => createElement(as as string, { ...props, ref }),
  ),
  { classNames: { fullWidth: "", zeroRight: "" } },
);
