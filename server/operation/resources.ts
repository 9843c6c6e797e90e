/**
 * What a process has opened, closed in reverse order and once, whoever asks: also in the middle of a start, when the
 * rest of the start must not open anything more.
 */
export class Resources {
  readonly #closers: (() => Promise<void>)[] = [];
  #opening: Promise<unknown> = Promise.resolve();
  #closed: Promise<void> | undefined;

  /** Opens something, and remembers how it is closed. Throws when everything is being closed already. */
  async open<Opened>(opening: () => Promise<Opened>, close: (opened: Opened) => Promise<void>): Promise<Opened> {
    if (this.#closed) throw new Error('Nothing is opened any more: the process is closing.');
    const opened = opening().then((resource) => {
      this.#closers.push(() => close(resource));
      return resource;
    });
    this.#opening = opened.catch(() => undefined);
    return opened;
  }

  /** Closes everything, after what is just being opened; a fault in one does not keep the others open. */
  close(onFault: (error: unknown) => void): Promise<void> {
    this.#closed ??= this.#closeAll(onFault);
    return this.#closed;
  }

  async #closeAll(onFault: (error: unknown) => void): Promise<void> {
    await this.#opening;
    for (const close of this.#closers.toReversed()) await close().catch(onFault);
  }
}
