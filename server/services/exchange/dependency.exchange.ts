import { contractReference } from '../../contracts/exchange/contract-reference.exchange.ts';
import type { ExchangeColumn, ExchangeKind, ReferenceTo } from '../../exchange/exchange-kind.ts';
import { RECORD_TIMES } from '../../exchange/record-times.ts';
import { requireFields } from '../../exchange/required-fields.ts';
import { assetReference } from '../../inventory/asset-reference.exchange.ts';
import { singleMonthOfText } from '../../values/month-text.ts';
import { changeDependency, createDependency, requireSameEnds } from '../dependencies/dependency.commands.ts';
import type { Dependency } from '../dependencies/dependency.entity.ts';
import type { CreateDependencyInput } from '../dependencies/dependency.input.ts';
import { dependencies } from '../dependencies/dependency.record.ts';
import { BASIS_WORDS } from './service-words.exchange.ts';
import { serviceReference } from './service.exchange.ts';

const end = (field: string, to: ReferenceTo, sv: string, en: string, ...aliases: readonly string[]): ExchangeColumn => {
  const [property = '', key = ''] = field.split('.');
  return {
    field,
    sets: `${property}Id`,
    label: { sv, en },
    aliases,
    value: { type: 'reference', to, as: [key] },
  };
};

const month = (field: string, sv: string, en: string, ...aliases: readonly string[]): ExchangeColumn => ({
  field,
  sets: field,
  label: { sv, en },
  aliases,
  value: { type: 'text', canonical: (text) => singleMonthOfText(text) ?? text },
});

const DEPENDENTS = ['dependentService.code', 'dependentAsset.tag'];
const ON = ['onService.code', 'onAsset.tag', 'onContract.number'];

/**
 * What stands on what in files, a row for each two, known by them and the first month. A row without a first month is about
 * the only one.
 */
export const dependencyExchange: ExchangeKind = {
  kind: 'DEPENDENCIES',
  record: dependencies,
  columns: [
    end(
      'dependentService.code',
      serviceReference,
      'Beroende tjänst',
      'Dependent service',
      'Tjänstekod',
      'Service code',
    ),
    end('dependentAsset.tag', assetReference, 'Beroende tillgång', 'Dependent asset'),
    end('onService.code', serviceReference, 'Står på tjänst', 'Stands on service', 'På tjänst', 'On service'),
    end('onAsset.tag', assetReference, 'Står på tillgång', 'Stands on asset', 'På tillgång', 'On asset'),
    end('onContract.number', contractReference, 'Står på avtal', 'Stands on contract', 'På avtal', 'On contract'),
    {
      ...month('firstMonth', 'Från och med månad', 'First month', 'Från månad', 'From month'),
      required: true,
    },
    month('lastMonth', 'Till och med månad', 'Last month', 'Till månad', 'To month'),
    {
      field: 'basis',
      sets: 'basis',
      label: { sv: 'Kostnaden fördelas', en: 'The cost is shared' },
      aliases: ['Fördelningsnyckel', 'Fördelningsgrund', 'Share basis', 'Basis'],
      value: { type: 'enum', names: BASIS_WORDS },
    },
    {
      field: 'value',
      sets: 'value',
      label: { sv: 'Andel eller antal', en: 'Share or quantity' },
      aliases: ['Andel', 'Procentsats', 'Share'],
      value: { type: 'decimal' },
    },
    {
      field: 'isCritical',
      sets: 'isCritical',
      label: { sv: 'Avgörande', en: 'Critical' },
      aliases: ['Kritiskt', 'Kritisk'],
      value: { type: 'boolean' },
      emptyKeeps: true,
    },
    {
      field: 'note',
      sets: 'note',
      label: { sv: 'Anteckning', en: 'Note' },
      aliases: ['Kommentar', 'Comment'],
      value: { type: 'text' },
    },
    ...RECORD_TIMES,
  ],
  keys: DEPENDENTS.flatMap((dependent) =>
    ON.flatMap((on) => [
      [dependent, on, 'firstMonth'],
      [dependent, on],
    ]),
  ),
  create: async (em, input, flush) => {
    requireFields(input, ['firstMonth']);
    // Circles and shares are judged by what is stored: earlier rows have to be.
    await flush();
    return createDependency(em, input as unknown as CreateDependencyInput);
  },
  change: async (em, record, input, flush) => {
    await flush();
    const dependency = record as Dependency;
    requireSameEnds(dependency, input);
    await changeDependency(em, dependency, input);
  },
};
