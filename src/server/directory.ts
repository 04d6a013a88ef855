import MiniSearch from 'minisearch';
import type { Service } from '../case/commands.ts';

/** The provider directory: every service that a case may be opened for. */
export interface Directory {
  readonly size: number;
  /** Best match first, misspellings and missing circumflexes forgiven; all by name when nothing is asked. At most 20. */
  search(text: string): readonly Service[];
  find(id: string): Service | undefined;
}

const most = 20;

/** `Tŷ Gŵyn` and `ty gwyn` are the same to somebody in a hurry. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[’‘`]/gu, "'")
    .toLowerCase();

const fields = ['name', 'provider', 'registrationNumber', 'address'] as const;

export const createDirectory = (services: readonly Service[]): Directory => {
  const byId = new Map(services.map((service) => [service.id, service]));
  const byName = [...services].sort((a, b) => fold(a.name).localeCompare(fold(b.name)));
  const index = new MiniSearch<Service>({
    fields: [...fields],
    idField: 'id',
    processTerm: (term) => fold(term),
    searchOptions: {
      boost: { name: 4, registrationNumber: 3 },
      prefix: true,
      // Short Welsh names (Tŷ, Bryn) are too near to each other for more than one slip.
      fuzzy: (term) => (term.length < 4 ? 0 : term.length < 7 ? 1 : 2),
    },
  });
  index.addAll(services);

  return {
    size: services.length,
    find: (id) => byId.get(id),
    search(text) {
      const wanted = text.trim();
      if (wanted === '') return byName.slice(0, most);
      // Every word first; if no service has them all, any word.
      const every = index.search(wanted, { combineWith: 'AND' });
      const found = every.length > 0 ? every : index.search(wanted);
      return found.flatMap(({ id }) => byId.get(String(id)) ?? []).slice(0, most);
    },
  };
};
