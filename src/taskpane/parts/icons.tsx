/** The pane's few signs, drawn in the colour of the text around them. They only accompany words, so readers skip them. */
interface IconProps {
  readonly path: string;
}

function Icon({ path }: IconProps) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

export const BackIcon = () => <Icon path="M7 3 2.5 8 7 13M3 8h10.5" />;
export const CompleteIcon = () => <Icon path="M3 8.5 6.5 12 13 4.5" />;
export const PartialIcon = () => (
  <Icon path="M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 0v12M8 5.5h4.6M8 8h5.5M8 10.5h4.6" />
);
export const ChevronIcon = () => <Icon path="M6 3.5 10.5 8 6 12.5" />;
export const SearchIcon = () => <Icon path="M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.4 10.4 14 14" />;
export const LinkIcon = () => <Icon path="M6.5 3.5h-4v10h10v-4M9 2.5h4.5V7M13.2 2.8 7.5 8.5" />;
