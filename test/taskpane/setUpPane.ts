import '@testing-library/jest-dom';

/** jsdom has no layout, so nothing ever resizes; Fluent's message bar only asks for the constructor. */
class NoResizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= NoResizes;
