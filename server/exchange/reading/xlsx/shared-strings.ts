import { FileProblem } from '../../problem.ts';
import { MAX_SHARED_STRINGS } from '../limits.ts';
import type { Archive } from './archive.ts';
import { StringItem } from './string-item.ts';
import { TextStore } from './text-store.ts';
import { readXml } from './xml.ts';

/** Reads the texts that the cells of a workbook refer to. `path` is where those are kept that do not fit in memory. */
export async function readSharedStrings(archive: Archive, part: string, path: string): Promise<TextStore> {
  const texts = new TextStore(path);
  const item = new StringItem();
  try {
    await readXml(archive, part, {
      open: (name) => item.open(name),
      text: (text) => item.add(text),
      close(name) {
        item.close(name);
        if (name !== 'si') return;
        if (texts.isFull) throw new FileProblem('file.tooManyStrings', { limit: MAX_SHARED_STRINGS });
        texts.add(item.take());
      },
    });
    texts.flush();
    return texts;
  } catch (error) {
    texts.close();
    throw error;
  }
}
