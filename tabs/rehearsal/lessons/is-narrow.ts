/** As on a phone, where the lesson is a sheet over part of the app: the same width as in lessons.css. */
export const isNarrow = (): boolean => matchMedia('(max-width: 720px)').matches;
