import { Field, ID, InputType, getMetadataStorage } from 'type-graphql';
import type { GraphqlClass } from '../read/record.ts';
import { ChangeInput } from './write.input.ts';

type Optional<Fields> = { [Name in keyof Fields]?: Fields[Name] | null };

/** The changes of a record that `Create` makes: an absent field keeps its value, null clears it. */
export type Change<Create> = Optional<Create> & ChangeInput & { id: string };

/** Makes the input that changes a record from the one that makes it: the same fields, none of them required. */
export function changeInput<Create extends object>(
  name: string,
  create: new () => Create,
  called: string,
): new () => Change<Create> {
  const input = class extends ChangeInput {};
  Field(() => ID, { description: `Id of ${called}.` })(input.prototype, 'id');
  addOptional(input, create);
  const description = `Changes of ${called}: an absent field keeps its value, null clears it.`;
  InputType(name, { description })(input);
  return input as unknown as new () => Change<Create>;
}

/** Makes an input of some of another input's fields, none of them required. */
export function patchInput<Create extends object, Name extends keyof Create & string>(
  name: string,
  create: new () => Create,
  names: readonly Name[],
  description: string,
): new () => Optional<Pick<Create, Name>> {
  const input = class {};
  addOptional(input, create, names);
  InputType(name, { description })(input);
  return input as new () => Optional<Pick<Create, Name>>;
}

/** Declares the fields that a class itself declares on another class too, nullable. */
function addOptional(target: GraphqlClass, from: GraphqlClass, names?: readonly string[]): void {
  for (const field of getMetadataStorage().fields) {
    if (field.target !== from || (names && !names.includes(field.name))) continue;
    const type = () => (field.typeOptions.array ? [field.getType()] : field.getType());
    Field(type as never, { nullable: true, description: field.description })(target.prototype, field.name);
  }
}
