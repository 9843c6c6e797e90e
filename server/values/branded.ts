declare const brand: unique symbol;

/** Text that has been checked to be one kind of value, so that the compiler tells a sum of money from any other string. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };
