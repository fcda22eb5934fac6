/** The part of the package `edtf`, which has no types, that tests use. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
