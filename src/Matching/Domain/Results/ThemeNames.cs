namespace Matching.Domain;

/// <summary>Names of themes for people.</summary>
public static class ThemeNames
{
    /// <summary>The theme's name.</summary>
    public static Text Name(this Theme theme) => theme switch
    {
        Theme.Industry => new("产业", "industry"),
        Theme.Scale => new("规模", "scale"),
        Theme.Fit => new("契合", "fit"),
        Theme.Timing => new("时间", "timing"),
        Theme.Cost => new("成本", "cost"),
        Theme.Ties => new("关联", "ties"),
        Theme.Quality => new("质量", "quality"),
        _ => throw new ArgumentOutOfRangeException(nameof(theme), theme, "There is no such theme."),
    };
}
