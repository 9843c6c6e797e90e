import { useFormats } from '../ui/format/formats-context.tsx';

/** How many assets hang on a record. */
export function AssetCount({ count }: { count: number }) {
  return useFormats().number(count);
}
