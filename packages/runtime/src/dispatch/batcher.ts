/** Does like work together: what is asked for while a batch is under way makes up the next one. */
export interface Batcher<In, Out> {
  /** Answers when the batch of this item is done. */
  add(item: In): Promise<Out>
  /** Resolves when nothing is under way any more. */
  idle(): Promise<void>
}

interface Waiting<In, Out> {
  readonly item: In
  readonly resolve: (out: Out) => void
  readonly reject: (error: unknown) => void
}

/** How many items one batch holds at most. */
const FULL = 200

/**
 * Gathers items without a timer: alone, an item is worked on at once; under load, a batch grows for as long as the
 * one before it takes.
 * @param work answers for each item, in order
 */
export function makeBatcher<In, Out>(
  work: (items: readonly In[]) => Promise<readonly Out[]>,
): Batcher<In, Out> {
  const queue: Waiting<In, Out>[] = []
  let running: Promise<void> | undefined

  const run = async (): Promise<void> => {
    // One turn of the event loop, so that those who ask at the same moment are together.
    await new Promise((resolve) => setImmediate(resolve))
    while (queue.length > 0) {
      const batch = queue.splice(0, FULL)
      try {
        const outs = await work(batch.map((one) => one.item))
        for (const [i, one] of batch.entries()) one.resolve(outs[i] as Out)
      } catch (error) {
        for (const one of batch) one.reject(error)
      }
    }
    running = undefined
  }

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        queue.push({ item, resolve, reject })
        running ??= run()
      }),
    async idle() {
      while (running) await running
    },
  }
}
