/** Milliseconds; Excel on the web tells of an edit within a second or two. */
const PATIENCE = 30_000;

/**
 * Listens, acts, and gives the first event that is wanted.
 * @param act queues what is to be told of
 * @throws Error when nothing is told of it
 */
export async function firstEvent<E>(
  context: Excel.RequestContext,
  events: OfficeExtension.EventHandlers<E>,
  act: () => void,
  isWanted: (event: E) => boolean = () => true,
): Promise<E> {
  const { promise, resolve } = deferred<E>();
  const handler = events.add((event) => {
    if (isWanted(event)) resolve(event);
    return Promise.resolve();
  });
  await context.sync();
  act();
  await context.sync();
  try {
    return await withPatience(promise);
  } finally {
    handler.remove();
    await context.sync();
  }
}

function deferred<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}

async function withPatience<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No event came within ${PATIENCE / 1000} seconds.`)), PATIENCE);
  });
  try {
    return await Promise.race([promise, silence]);
  } finally {
    clearTimeout(timer);
  }
}
