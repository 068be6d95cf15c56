using MudBlazor;

namespace Matching.Api.Pages.Shell;

/// <summary>The look of the library's controls, in the palette of desk.css: ink on paper, canal green for what can be clicked, amber for what is not real.</summary>
public static class DeskTheme
{
    private static readonly string[] Fonts = ["system-ui", "-apple-system", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "sans-serif"];

    /// <summary>The only theme: it prints well.</summary>
    public static MudTheme Light { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#14595c",
            Secondary = "#7a4b00",
            Info = "#1f5a8a",
            Success = "#23673a",
            Warning = "#7a4b00",
            Error = "#9b2c22",
            Dark = "#20282b",
            Background = "#f7f5f0",
            Surface = "#fffefb",
            TextPrimary = "#20282b",
            TextSecondary = "#566164",
            TextDisabled = "#6b7476",
            ActionDefault = "#566164",
            ActionDisabled = "#6b7476",
            LinesDefault = "#ddd8cc",
            LinesInputs = "#8a9193",
            Divider = "#ddd8cc",
            TableLines = "#ece8de",
            AppbarBackground = "#14595c",
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "4px" },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Fonts, FontSize = "14px", LineHeight = "1.45", LetterSpacing = "normal" },
            Body1 = new Body1Typography { FontFamily = Fonts, FontSize = "14px", LineHeight = "1.45", LetterSpacing = "normal" },
            Body2 = new Body2Typography { FontFamily = Fonts, FontSize = "13px", LineHeight = "1.45", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontFamily = Fonts, FontSize = "14px", FontWeight = "500", LetterSpacing = "normal", TextTransform = "none" },
            Caption = new CaptionTypography { FontFamily = Fonts, FontSize = "12px", LineHeight = "1.4", LetterSpacing = "normal" },
            Subtitle1 = new Subtitle1Typography { FontFamily = Fonts, FontSize = "14px", LetterSpacing = "normal" },
            H6 = new H6Typography { FontFamily = Fonts, FontSize = "16px", FontWeight = "600", LetterSpacing = "normal" },
        },
    };
}
