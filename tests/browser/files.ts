import { goToApp, type Visitor } from './rehearsal-page.ts';

/** The team's files, a folder at a time. */
export const openFiles = async (visitor: Visitor) => {
  const { page, say } = visitor;
  await goToApp(visitor, 'files');
  const table = page.getByRole('table');
  const path = page.getByRole('navigation', { name: say('rehearsal.files.path') });
  return {
    /** Goes into the folder whose name holds this. */
    async enter(name: string): Promise<void> {
      await table.getByRole('link', { name }).click();
      await path.getByText(name).waitFor();
    },
    /** Downloads by the page's own button, as the browser does; returns where the file then is. */
    async download(name: string): Promise<string> {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        table.getByRole('button', { name: say('rehearsal.files.download', { name }) }).click(),
      ]);
      return download.path();
    },
  };
};
