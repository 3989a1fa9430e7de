/** Leads to the first field of a form that says what is wrong with it: with the focus, that is read out. */
export function focusFirstError(form: HTMLElement): void {
  form.querySelector<HTMLElement>('[aria-invalid="true"], [type="radio"][aria-describedby]')?.focus();
}
