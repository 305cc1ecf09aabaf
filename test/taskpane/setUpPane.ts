import '@testing-library/jest-dom';
import { TextDecoder, TextEncoder } from 'node:util';
import { styleByClass } from './styleByClass';

/** jsdom has no layout, so nothing ever resizes; Fluent's message bar only asks for the constructor. */
class NoResizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= NoResizes;
globalThis.TextEncoder ??= TextEncoder;
globalThis.TextDecoder ??= TextDecoder as typeof globalThis.TextDecoder;

/** Pixels: lists that show only what is in view ask how much they show, and how high an entry is. */
Object.defineProperty(Element.prototype, 'clientHeight', { get: () => 600 });
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { get: () => 60 });

/** jsdom reads files only the old way. */
Blob.prototype.arrayBuffer ??= function (this: Blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsArrayBuffer(this);
  });
};

styleByClass();
