using Matching.Domain;

namespace Matching.Api.Pages.Spaces;

/// <summary>One shade of how strongly a space stands for a center.</summary>
/// <param name="Style">The shade's name in the style sheet.</param>
/// <param name="Sign">What is written into the mark.</param>
/// <param name="Name">The shade in words.</param>
public sealed record FitStep(string Style, string Sign, Text Name)
{
    /// <summary>All shades, strongest first; they part the values that domain 12 knows: 1, 0.6, 0.2 and unknown.</summary>
    public static IReadOnlyList<FitStep> All { get; } =
    [
        new("known", "1", new("写明或公开面向该中心（1）", "stated or publicly known (1)")),
        new("inferred", ".6", new("由平台推断（0.6）", "inferred from its platform (0.6)")),
        new("other", ".2", new("以其他产业为主（0.2）", "known for other things (0.2)")),
        new("unsaid", "?", new("未说明（?）", "not stated (?)")),
    ];

    /// <summary>The shade of a fit, 0–1; null is unknown.</summary>
    public static FitStep Of(double? fit) => All[fit switch { null => 3, >= 0.8 => 0, >= 0.4 => 1, _ => 2 }];
}
