import { eventHash, linkHash, NO_LINK, type ChainHead, type HashedEvent, type Link } from './audit-chain.ts';

/** Where a chain is broken for the first time: at which event, or at which link when none is left there, and how. */
export interface Break {
  readonly eventId: string | null;
  readonly link: number | null;
  readonly fault: string;
}

/** What a verification found. */
export interface Verified {
  /** Links and events that were found whole. */
  readonly links: number;
  readonly events: number;
  /** The end of the chain, as far as it is whole. */
  readonly head: ChainHead;
  readonly broken: Break | null;
}

/** A link with one of its events, or with none when it has lost them. */
export interface Step {
  readonly link: Link;
  readonly event: (HashedEvent & { readonly id: string; readonly place: number }) | null;
}

/** Walks along a chain and works out every hash anew, until the first that is not what is stored. */
export class ChainWalk {
  readonly #known: ChainHead | null;
  #head: ChainHead = NO_LINK;
  #open: Link | null = null;
  #hash = '';
  #count = 0;
  #lastEvent: string | null = null;
  #events = 0;
  #broken: Break | null = null;

  /** @param known an end of the chain that was told earlier: it must still be in it */
  constructor(known: ChainHead | null) {
    this.#known = known;
  }

  /** Takes the next step; true when the chain is broken there. */
  take({ link, event }: Step): boolean {
    if (link.place !== this.#open?.place) {
      if (this.#closeLink() || this.#openLink(link, event)) return true;
    }
    if (!event) return this.#break(null, link.place, 'The link has lost its events.');
    this.#count += 1;
    if (event.place !== this.#count) return this.#break(event.id, link.place, 'An event before this one is missing.');
    this.#hash = eventHash(this.#hash, event);
    if (this.#hash !== event.hash) return this.#break(event.id, link.place, 'The event is not as it was written.');
    this.#lastEvent = event.id;
    this.#events += 1;
    return false;
  }

  /** Takes the end of the chain; true when it is broken. */
  end(): boolean {
    if (this.#closeLink()) return true;
    const isCut = this.#known !== null && this.#known.place > this.#head.place;
    return (
      isCut &&
      this.#break(this.#lastEvent, this.#head.place, 'What followed is missing: the known end lies further on.')
    );
  }

  /** Breaks the chain at an event that lies in none of its links. */
  loose(eventId: string): void {
    this.#break(eventId, null, 'The event is in no link of the chain.');
  }

  result(): Verified {
    return { links: this.#head.place, events: this.#events, head: this.#head, broken: this.#broken };
  }

  #openLink(link: Link, event: Step['event']): boolean {
    if (link.place !== this.#head.place + 1) {
      return this.#break(event?.id ?? null, link.place, 'A link before this one is missing.');
    }
    this.#open = link;
    this.#hash = link.id;
    this.#count = 0;
    return false;
  }

  #closeLink(): boolean {
    const link = this.#open;
    if (!link) return false;
    const { place, hash } = link;
    if (this.#count !== link.eventCount || this.#hash !== link.eventsHash) {
      return this.#break(this.#lastEvent, place, 'The events are not those that the link was closed with.');
    }
    const isKnown = this.#known?.place !== place || this.#known.hash === hash;
    if (linkHash(this.#head.hash, link) !== hash || !isKnown) {
      return this.#break(this.#lastEvent, place, 'The link is not as it was written, or one before it is not.');
    }
    this.#head = { place, hash };
    this.#open = null;
    return false;
  }

  #break(eventId: string | null, link: number | null, fault: string): true {
    this.#broken = { eventId, link, fault };
    return true;
  }
}
