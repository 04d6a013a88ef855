import sanitizeHtml from 'sanitize-html';

/** The message without scripts, forms, frames, event handlers and pictures fetched from elsewhere. */
export const cleanMessage = (html: string): string =>
  sanitizeHtml(html, {
    allowedTags: [...sanitizeHtml.defaults.allowedTags, 'img', 'font', 'center', 'del', 'ins'],
    allowedAttributes: {
      '*': ['lang', 'dir', 'style', 'align', 'title'],
      a: ['href', 'name'],
      img: ['src', 'alt', 'width', 'height'],
      font: ['color', 'face', 'size'],
      td: ['colspan', 'rowspan', 'width', 'valign'],
      th: ['colspan', 'rowspan', 'width', 'valign', 'scope'],
      table: ['border', 'cellpadding', 'cellspacing', 'width'],
    },
    allowedStyles: { '*': styles },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['data'] },
    allowProtocolRelative: false,
  });

const size = /^-?[\d.]+(?:px|pt|em|rem|%|cm|mm|in)?(?:\s+-?[\d.]+(?:px|pt|em|rem|%|cm|mm|in)?){0,3}$|^auto$/;
const colour = /^#[0-9a-f]{3,8}$|^rgba?\([\d\s,.%]+\)$|^[a-z]+$/i;
const word = /^[a-z-]+$/i;

const styles: Readonly<Record<string, RegExp[]>> = {
  color: [colour],
  'background-color': [colour],
  'font-family': [/^[\w\s,'"-]+$/],
  'font-size': [size, word],
  'font-weight': [/^(?:\d{3}|[a-z]+)$/],
  'font-style': [word],
  'line-height': [size, word],
  'text-align': [word],
  'text-decoration': [/^[a-z\s-]+$/],
  'text-indent': [size],
  margin: [size],
  'margin-top': [size],
  'margin-right': [size],
  'margin-bottom': [size],
  'margin-left': [size],
  padding: [size],
  'list-style-type': [word],
  'white-space': [word],
};
