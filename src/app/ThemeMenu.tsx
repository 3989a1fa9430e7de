import { themes, usePreferences } from "../state/preferences.ts";
import { Button } from "../ui/control/Button.tsx";
import { Menu, MenuChoice } from "../ui/overlay/Menu.tsx";

const words = { system: "As the system", light: "Light", dark: "Dark" } as const;

export function ThemeMenu() {
  const { theme, setTheme } = usePreferences();
  return (
    <Menu
      trigger={
        <Button aria-label={`Colours: ${words[theme]}`}>
          <svg width="0.875rem" height="0.875rem" viewBox="0 0 12 12" aria-hidden="true">
            <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.4" />
            <path d="M6 1a5 5 0 0 1 0 10z" fill="currentColor" />
          </svg>
        </Button>
      }
    >
      <MenuChoice
        options={themes.map((value) => ({ value, text: words[value] }))}
        value={theme}
        onChange={(value) => setTheme(value)}
      />
    </Menu>
  );
}
