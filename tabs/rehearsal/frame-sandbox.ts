/**
 * What Teams and Outlook let a page in one of their frames do. Leading the window around it elsewhere is not
 * among it; being of its own address is, since without that it could neither sign in nor ask its server.
 */
export const frameSandbox =
  'allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox';
