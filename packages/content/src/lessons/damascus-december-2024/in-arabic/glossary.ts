export const glossary = {} as never;
