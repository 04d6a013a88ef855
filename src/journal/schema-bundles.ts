/** Evidence bundles that wait to be fetched: how far each is, and its bytes until its time is over. */
export const bundleStatements: readonly string[] = [
  `create table hafan.bundle (
     id text primary key,
     ref text not null,
     done int not null,
     total int not null,
     content bytea,
     sha256 text,
     kept_until timestamptz
   )`,
];
