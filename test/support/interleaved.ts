import type { ExcelHost } from '../../src/actions/everyAction/ExcelHost';

/**
 * An Excel in which others are at work: before each request of ours something may happen.
 * @param meanwhile called with the number of the request that is about to be sent, from 1 on
 */
export function interleaved(excel: ExcelHost, meanwhile: (request: number) => void | Promise<void>): ExcelHost {
  let request = 0;
  return {
    ...excel,
    run: (batch, previous) =>
      excel.run((context) => {
        const sync = context.sync.bind(context);
        context.sync = (async (...given: []) => {
          request += 1;
          await meanwhile(request);
          return sync(...given);
        }) as typeof context.sync;
        return batch(context);
      }, previous),
  };
}
