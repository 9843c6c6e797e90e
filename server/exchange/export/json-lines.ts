/** JSON lines: one record a line, as the API has it (https://jsonlines.org). */
export async function* jsonLines(batches: AsyncIterable<readonly string[]>): AsyncGenerator<string, void, void> {
  for await (const lines of batches) yield `${lines.join('\n')}\n`;
}
