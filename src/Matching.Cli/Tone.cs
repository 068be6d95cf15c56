using Spectre.Console;

namespace Matching.Cli;

/// <summary>The few colors that are used. Each goes with a word or a sign: nothing is said by color alone.</summary>
internal static class Tone
{
    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Muted { get; } = new(Color.Grey);

    public static Style Good { get; } = new(Color.Green);

    public static Style Doubt { get; } = new(Color.Yellow);

    public static Style Bad { get; } = new(Color.Red);
}
