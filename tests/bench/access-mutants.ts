/** A check of the policy's code, and what the code would be without it. */
export interface Mutant {
  file: string;
  /** Stands in the file exactly once. */
  text: string;
  without: string;
}

/** Tests that hold the code of a file to the policy: the quickest first. */
export const TESTS: Readonly<Record<string, readonly string[]>> = {
  rules: ['tests/rules/access/granted-viewer.test.ts'],
  guards: ['tests/guards/access.test.ts'],
  refused: ['tests/api/access/refused.test.ts'],
  gone: ['tests/api/access/no-longer.test.ts', 'tests/api/accounts/sessions.test.ts'],
  imports: ['tests/api/access/imports-within-reach.test.ts'],
  writes: ['tests/api/access/matrix-of-writes.test.ts'],
  unseen: ['tests/api/access/unseen.test.ts'],
  reads: ['tests/api/access/matrix-of-reads.test.ts'],
  days: ['tests/api/access/as-of.test.ts'],
  secrets: ['tests/api/contracts/secret-prices.test.ts'],
  confided: ['tests/api/contracts/renegotiation/secrecy.test.ts'],
};

type Removal = [text: string, without: string];
const of = (file: string, ...removals: Removal[]): Mutant[] =>
  removals.map(([text, without]) => ({ file: `server/${file}`, text, without }));

/** The mutants by the tests that are to find them. */
export const MUTANTS: readonly [tests: string, mutants: readonly Mutant[]][] = [
  [
    'rules',
    of(
      'access/granted-viewer.ts',
      ['if (!rule) return [];', `if (!rule) return 'EVERYWHERE';`],
      ['if (scopes && !scopes.some(', 'if (scopes && !scopes.length && !scopes.some('],
      ["WRITE: 'write'", `WRITE: 'read'`],
      ["SECRET: 'secrets'", `SECRET: 'read'`],
      ['rule[action]?.includes(role)', 'rule.READ.includes(role)'],
      ["held.includes('EVERYWHERE') ?", 'held.length ?'],
      ['${letterOf(write)}', ''],
      ['${letterOf(read)}', ''],
      ['${letterOf(secret)}', ''],
      ["${covers(secret, read) ? '+' : ''}", ''],
      [' + holderOf(actor)', ''],
      ["if (tokenId) return 'T';", ''],
      ["return userId ? 'H' : '';", `return 'H';`],
      ["if (reach === 'EVERYWHERE') return 'E';", ''],
      ["return reach.length ? 'U' : '-';", `return 'U';`],
    ),
  ],
  [
    'guards reads writes',
    of(
      'api/within-reach.ts',
      [
        "if (reach.length && !inUnits && action === 'READ') return true;",
        "if (!inUnits && action === 'READ') return true;",
      ],
      [
        "if (reach.length && !inUnits && action === 'READ') return true;",
        "if (reach.length && action === 'READ') return true;",
      ],
      ["if (reach.length && !inUnits && action === 'READ') return true;", 'if (reach.length && !inUnits) return true;'],
      ['...(reach.length && inUnits ?', '...(inUnits ?'],
      [" && (action === 'READ' || ownMayChange)", ''],
      [' && principalOf(viewer.actor) && (tokensOwn', ' && (tokensOwn'],
      [' && (tokensOwn || !viewer.actor.tokenId)', ''],
      ["`(${conditions.join(' or ')})` : false", "`(${conditions.join(' or ')})` : true"],
    ),
  ],
  [
    'guards reads days',
    of(
      'api/read/statement.ts',
      [
        "if (condition === false) throw new DomainError(ErrorCode.FORBIDDEN, 'error.forbidden');",
        'if (condition === false) return all;',
      ],
      ['if (condition === true && !columns) return all;', 'if (condition !== false && !columns) return all;'],
      ['record === this.#part ||', "this.#viewer.reach('READ', record.name).length > 0 ||"],
      ["return reach === 'EVERYWHERE' || (reach.length > 0 && !record.inUnits);", 'return true;'],
    ),
  ],
  [
    'secrets',
    [
      ...of(
        'api/read/statement.ts',
        ['if (!secrets || this.seesSecrets(record)) return masked;', 'if (!secrets || masked) return masked;'],
        [
          'if (!secrets || this.seesSecrets(record)) return masked;',
          "if (!secrets || this.#viewer.reach('SECRET', record.name).length) return masked;",
        ],
        ['return covers(this.#viewer.reach', 'return !covers(this.#viewer.reach'],
        ['if (!record.secrets?.fields.includes(property) || this.seesSecrets(record)) return;', 'if (record) return;'],
        [' or ${cleared}`', ' or (${cleared} and false)`'],
      ),
      ...of('api/read/where.ts', ['  statement.requireOpen(record, property);\n', '']),
      ...of('api/read/order.ts', ['  for (const { property } of keys) statement.requireOpen(record, property);\n', '']),
      ...of('access/authorise.ts', [' || cleared.size < secret.size', '']),
      ...of(
        'access/audit.ts',
        ['after: asText(after), ...(isSecret && { secret: true })', 'after: asText(after)'],
        ['(secret ? [] : [before, after])', '[before, after]'],
      ),
      ...of('access/audit-event.record.ts', [
        'if (hasSecrets) auditEvents.masks',
        'if (!hasSecrets) auditEvents.masks',
      ]),
      ...of('contracts/contract.commands.ts', ['if (!isSame && ', 'if (!isSame && isSame && ']),
    ],
  ],
  [
    'confided',
    [
      ...of(
        'api/within-reach.ts',
        ['if (!confided) return granted;', 'if (confided || !confided) return granted;'],
        ['return granted === false ? toViewer :', 'return granted === false ? false :'],
        ['if (cleared === true) return granted;', 'if (cleared) return granted;'],
        ["cleared === false ? '' : ` or ${cleared}`", "''"],
        ['granted === true ? seen : `(${granted} and ${seen})`', 'seen'],
      ),
      ...of('api/read/statement.ts', [
        'record === this.#part ||',
        "record === this.#part || this.#viewer.reach('READ', record.name) === 'EVERYWHERE' ||",
      ]),
      ...of('api/write/delete.ts', ["record.confided ? ` and not ${record.confided.while('r')}` : ''", "''"]),
      ...of(
        'access/audit-event.record.ts',
        ['if (allRecords().some(({ confided }) => confided)) auditEvents', 'if (!allRecords().length) auditEvents'],
        ['${itsRecord(alias, record)}), true)`', '${itsRecord(alias, record)}), false)`'],
      ),
      ...of('access/audit.ts', [
        'after: asText(is[name]),\n    ...(isSecret && { secret: true }),',
        'after: asText(is[name]),',
      ]),
      ...of(
        'contracts/renegotiation/renegotiation.record.ts',
        ["fields: ['targetAnnual', 'targetNote', 'baseline']", 'fields: []'],
        ["secrets: { fields: ['lines']", 'secrets: { fields: []'],
      ),
      ...of(
        'contracts/renegotiation/calculated-case.reading.ts',
        ["'READ', [key])).has(key)) return key;", "'READ', [key]))) return key;"],
        ['if (!isSecret(found.stage)) await', 'if (isSecret(found.stage)) await'],
      ),
      ...of('contracts/renegotiation/quantity-what-if.reading.ts', [
        '  await requireOpenPrices(\n',
        '  void requireOpenPrices(\n',
      ]),
    ],
  ],
  [
    'days',
    of(
      'api/read/statement.ts',
      ['${this.#andStillSeen(record, alias)}', ''],
      ['and (${seen}) is not true', 'and false'],
      ["return this.#day ? 'false' : String", 'return String'],
    ),
  ],
  [
    'guards unseen refused',
    of(
      'api/read/where.ts',
      [
        'if (rest === null && (onId === null || statement.seesAll(target))) return onId;',
        'if (rest === null) return onId;',
      ],
      ['if (!record || statement.seesAll(record)) return keys;', 'if (keys) return keys;'],
    ),
  ],
  [
    'refused writes unseen',
    [
      ...of(
        'api/within-reach.ts',
        [
          "reach === 'EVERYWHERE' || (reach.length > 0 && Boolean(inUnits))",
          "reach === 'EVERYWHERE' || reach.length > 0",
        ],
        [
          "reach === 'EVERYWHERE' || (reach.length > 0 && Boolean(inUnits))",
          "reach === 'EVERYWHERE' || Boolean(inUnits)",
        ],
        ['if (!mayWriteSome(viewer, record)) throw', 'if (!record) throw'],
        [' = any($1::uuid[]) and ${condition}`', ' = any($1::uuid[]) and (true or ${condition})`'],
      ),
      ...of(
        'access/authorise.ts',
        ['if (allowed.size < keys.size || cleared', 'if (cleared'],
        [
          "const absent = when === 'BEFORE' ? 'CREATE' : 'DELETE';",
          "if (when === 'BEFORE') return;\n  const absent = 'DELETE';",
        ],
        [
          "const absent = when === 'BEFORE' ? 'CREATE' : 'DELETE';",
          "if (when === 'AFTER') return;\n  const absent = 'CREATE';",
        ],
      ),
      ...of(
        'api/write/fields.ts',
        [
          'if (!found || !(await visibleKeys(em, record, [key])).has(key)) {\n    throw badInput',
          'if (!found) {\n    throw badInput',
        ],
        [
          'if (!found || !(await visibleKeys(em, record, [key])).has(key))\n    throw new DomainError(ErrorCode.NOT_FOUND',
          'if (!found)\n    throw new DomainError(ErrorCode.NOT_FOUND',
        ],
        ["if (!(await keysWithinReach(em, viewerOf(em), record, 'WRITE', [key])).has(key))", 'if (!found)'],
      ),
      ...of('api/write/record-mutations.ts', ['    requireWriteSome(viewerOf(em), record);\n', '']),
      ...of('inventory/catalogue/catalogue.resolver.ts', [
        'requireWriteSome(context.viewer, ',
        'void (context.viewer, ',
      ]),
      ...of('inventory/bulk-update.commands.ts', [
        'if (input.ids && known.size < keys.length) {',
        'if (input.ids && known.size < 0) {',
      ]),
      ...of('inventory/asset-relation.commands.ts', ['(visible.has(key) && tags.get(key))', 'tags.get(key)']),
      ...of('accounts/only-signed-in.ts', ['if (!userId || !sessionId) throw', 'if (!userId) throw']),
    ],
  ],
  [
    'reads writes',
    [
      ...of('inventory/asset.record.ts', [
        'inUnits: (alias, units) => inOrUnder(`${alias}.unit_id`, units),',
        'inUnits: (_alias, units) => `${units} is not null`,',
      ]),
      ...of(
        'inventory/asset-relation.record.ts',
        [
          '`${ofAssets(`${alias}.from_asset_id`, units, rows)} and ${ofAssets(`${alias}.to_asset_id`, units, rows)}`',
          'ofAssets(`${alias}.to_asset_id`, units, rows)',
        ],
        [
          '`${ofAssets(`${alias}.from_asset_id`, units, rows)} and ${ofAssets(`${alias}.to_asset_id`, units, rows)}`',
          'ofAssets(`${alias}.from_asset_id`, units, rows)',
        ],
      ),
      ...of(
        'access/audit-event.record.ts',
        ['      inOrUnder(`${alias}.unit_id`, units),\n', ''],
        ['      inOrUnder(`${alias}.former_unit_id`, units),\n', ''],
        ["POLICY[kind].module !== 'access' && ", ''],
      ),
      ...of('exchange/runs/import-run.record.ts', ['  inUnits: (_alias, units) => `${units} is null`,\n', '']),
      ...of('organisation/in-or-under.ts', [' where ancestor_id = any(${ids}))`', ' where ${ids} is not null)`']),
      ...of('exchange/runs/run-of.ts', ["(await reachable('READ')).size ?", "(await reachable('READ')) ?"]),
      ...of('exchange/runs/result-file.ts', [
        'if (run.ownerId !== principalOf(viewer.actor)) throw',
        'if (!run) throw',
      ]),
    ],
  ],
  [
    'imports writes',
    [
      ...of('exchange/runs/run-of.ts', ["if (action === 'WRITE' && !(await reachable('WRITE')).size)", 'if (!action)']),
      ...of('exchange/runs/may-import.ts', [
        'if (kinds.some(({ record }) => mayWriteSome(viewer, record))) return;',
        'if (viewer) return;',
      ]),
      ...of('exchange/runs/references.ts', ['found.filter(({ id }) => visible.has(id))', 'found']),
      ...of('exchange/runs/suggestions.ts', [' and ${visible}', ' and (true or ${visible})']),
      ...of('exchange/runs/import.commands.ts', ['const found = isVisible ?', 'const found = record ?']),
      ...of(
        'exchange/runs/match-records.ts',
        ['if (visible.has(id) && writable.has(id)) continue;', 'if (visible.has(id)) continue;'],
        ['if (visible.has(id) && writable.has(id)) continue;', 'if (id) continue;'],
      ),
      ...of('exchange/runs/judge-rows.ts', [
        'if (allowed.has((record as { id: string }).id)) continue;',
        'if (allowed) continue;',
      ]),
      ...of('exchange/runs/undo-rows.ts', [
        'record && !allowed.has(record.id) ? FORBIDDEN',
        'record && !allowed ? FORBIDDEN',
      ]),
      ...of('api/within-reach.ts', [
        "return within(em, viewer, record, 'WRITE', keys,",
        "return within(em, viewer, record, 'READ', keys,",
      ]),
    ],
  ],
  [
    'gone reads',
    of(
      'accounts/authenticate.ts',
      [
        'where s.secret_hash = $1 and u.disabled_at is null and s.expires_at > now()',
        'where s.secret_hash = $1 and s.expires_at > now()',
      ],
      ['u.disabled_at is null and s.expires_at > now()', 'u.disabled_at is null'],
      ['where u.disabled_at is null and t.revoked_at is null', 'where t.revoked_at is null'],
      ['where u.disabled_at is null and t.revoked_at is null', 'where u.disabled_at is null'],
      ["and now() < (t.last_day + 1)::timestamp at time zone 'Europe/Stockholm'`", '`'],
      ['found.scopes?.filter(isScope) ?? null', 'null'],
      ['    when ${limit} is null then array[g.unit_id]\n', '    when ${limit} is null then null\n'],
      ['    when g.unit_id is null then array[${limit}]\n', '    when g.unit_id is null then null\n'],
      [' in ((g.unit_id, ${limit}), (${limit}, g.unit_id))', ' in ((g.unit_id, ${limit}))'],
      [' in ((g.unit_id, ${limit}), (${limit}, g.unit_id))', ' in ((${limit}, g.unit_id))'],
    ),
  ],
];
