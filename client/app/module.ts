import type { Icon } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { MessageKey } from '../i18n/catalogue.ts';
import type { TextGroup } from '../i18n/texts.ts';
import type { Needs } from './needs.ts';

/** A page in the navigation, for those who may do what it is for. */
export interface NavigationItem extends Needs {
  readonly label: MessageKey;
  readonly to: string;
  readonly icon: Icon;
}

/** A record as the command palette finds it. */
export interface RecordHit {
  readonly id: string;
  /** What kind of record it is: the heading that it stands under. */
  readonly group: MessageKey;
  /** What it is called. */
  readonly label: string;
  /** Its key and whatever tells it from others of that name. */
  readonly detail?: string;
  readonly to: string;
  readonly icon: Icon;
}

/** Something to do from anywhere, in the command palette, for those who may do it. */
export interface PaletteAction extends Needs {
  readonly label: MessageKey;
  readonly to: string;
  readonly icon: Icon;
}

/** Finds records by tag, number or name; a search that is overtaken is aborted. */
export type RecordFinder = (text: string, signal: AbortSignal) => Promise<readonly RecordHit[]>;

/** The kinds of records whose pages take in sections of other modules. */
export type SectionedKind = 'Asset' | 'Contract' | 'EHealthService' | 'Initiative' | 'OrganisationUnit';

/** A section that a module gives to the page of a record of an earlier module, which does not know it. */
export interface RecordSection extends Needs {
  readonly of: SectionedKind;
  /** Its place in the address (`?tab=`). */
  readonly id: string;
  readonly label: MessageKey;
  readonly Component: ComponentType<{ readonly id: string }>;
}

/** What a module gives the shell: its place in the navigation, its pages, and what the command palette finds of it. */
export interface ClientModule {
  /** One item, or a heading with the items under it; none for pages that are reached in another way. */
  readonly navigation?:
    NavigationItem | { readonly label: MessageKey; readonly icon: Icon; readonly items: readonly NavigationItem[] };
  /** The texts that its pages need besides those that every page begins with. */
  readonly texts: readonly TextGroup[];
  /** Pages, each lazily loaded, with paths below the root; a page's `handle` is what it needs (`Needs`). */
  readonly routes: readonly RouteObject[];
  readonly actions?: readonly PaletteAction[];
  readonly find?: RecordFinder;
  /** What it adds to the pages of records of other modules, as these stand now: not on a past day. */
  readonly sections?: readonly RecordSection[];
  /** What stands in the header of every page, for those who may do what it is for. */
  readonly tool?: Needs & { readonly texts: readonly TextGroup[]; readonly Component: ComponentType };
}
