/**
 * Runs `work` over the items in order with up to `ahead` under way, and gives the results in order as they come. Nothing
 * new is begun once the reader of the results has stopped.
 */
export async function* pipeline<Item, Result>(
  items: readonly Item[],
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  let next = 0;
  const begin = (): void => {
    while (running.length < ahead && next < items.length) {
      const item = items[next];
      next += 1;
      if (item !== undefined) running.push(work(item));
    }
  };
  begin();
  for (let first = running.shift(); first !== undefined; first = running.shift()) {
    yield await first;
    begin();
  }
}
