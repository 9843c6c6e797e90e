/** The page's nonce, which the server's content security policy asks of every style element made at run time. */
export const cspNonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

// The name by which react-style-singleton (under Mantine's modals and drawers) looks for the nonce.
Object.assign(globalThis, { __webpack_nonce__: cspNonce });
