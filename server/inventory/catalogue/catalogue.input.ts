import { Field, InputType } from 'type-graphql';
import { describeEnum } from '../../api/enums.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import { CatalogueKind } from './catalogue-kind.ts';

describeEnum(CatalogueKind, 'CatalogueKind', 'What a catalogue file lists.', {
  DEVICE_TYPES:
    'Models of devices: manufacturer, model, partNumber, uHeight, interfaces, powerPorts. They become asset models.',
  PRODUCT_CYCLES: 'Products with their release cycles and support days, as endoflife.date lists them.',
});

@InputType('RefreshCatalogueInput', { description: 'A catalogue to bring models or product cycles up to date with.' })
export class RefreshCatalogueInput extends WriteInput {
  @Field(() => CatalogueKind, { description: 'What the content lists.' })
  kind!: CatalogueKind;

  @Field(() => String, { description: 'The text of the file, JSON lines or one JSON array; at most 4 MiB.' })
  content!: string;
}
