/** What a page says when it cannot fetch its other texts. */
export const unloaded = {
  title: 'Ni lwythodd y dudalen hon yn llawn',
  text: 'Ni ellid nôl rhan ohoni. Gwiriwch eich cysylltiad a rhowch gynnig arall arni. Nid oes dim a gofnodwyd gennych wedi’i golli.',
  again: 'Rhoi cynnig arall arni',
  language: 'Ni ellid dangos y dudalen yn Gymraeg. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
} as const;
