/** A browser as far as signing in goes: it keeps cookies, and follows where it is sent. */
export class Visitor {
  readonly #cookies = new Map<string, Map<string, string>>();
  /** The addresses that it was last sent through, the first one first. */
  way: URL[] = [];

  async request(url: string | URL, { headers, ...init }: RequestInit = {}): Promise<Response> {
    const jar = this.#jar(new URL(url));
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const sent = { ...(cookie && { cookie }), ...(headers as Record<string, string>) };
    const response = await fetch(url, { ...init, headers: sent, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const method = 'POST';
    return this.request(url, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }

  /** Goes to an address and where it is sent from there, until a page that is `end`, which it does not open. */
  async follow(start: string, end: (url: URL) => boolean): Promise<URL> {
    this.way = [];
    let url = new URL(start);
    while (this.way.length === 0 || !end(url)) {
      this.way.push(url);
      const response = await this.request(url);
      const location = response.headers.get('location');
      if (!location) throw new Error(`${url} leads nowhere: ${response.status} ${await response.text()}`);
      url = new URL(location, url);
    }
    return url;
  }

  /** Goes to an address of Hemtag, and by way of others to a page of Hemtag; gives that page's path. */
  async visit(hemtag: string, path: string): Promise<string> {
    const ended = await this.follow(
      hemtag + path,
      ({ origin, pathname }) => origin === hemtag && !pathname.startsWith('/session/'),
    );
    return ended.pathname + ended.search + ended.hash;
  }

  /** The value of a cookie that a site has set; undefined when there is none. */
  cookie(site: string, name: string): string | undefined {
    return this.#jar(new URL(site)).get(name);
  }

  setCookie(site: string, name: string, value: string): void {
    this.#jar(new URL(site)).set(name, value);
  }

  #jar({ host }: URL): Map<string, string> {
    const jar = this.#cookies.get(host) ?? new Map<string, string>();
    this.#cookies.set(host, jar);
    return jar;
  }
}

/** What Hemtag calls whom a browser is signed in as; null when it is nobody. */
export async function whoIs(visitor: Visitor, hemtag: string): Promise<string | null> {
  const response = await visitor.post(`${hemtag}/graphql`, { query: '{ viewer { name } }' });
  if (response.status === 401) return null;
  const { data } = (await response.json()) as { data: { viewer: { name: string } } };
  return data.viewer.name;
}
