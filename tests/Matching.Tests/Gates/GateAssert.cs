using Matching.Domain;

namespace Matching.Tests.Gates;

/// <summary>Says what a gate answered, numbers and words together.</summary>
internal static class GateAssert
{
    /// <summary>The outcome with its numbers; every one of <paramref name="words"/> stands in the Chinese and in the English message.</summary>
    public static void Says(GateResult result, GateOutcome outcome, double? measured = null, double? limit = null, string? unit = null, params string[] words)
    {
        Assert.Equal(outcome, result.Outcome);
        Assert.Equal((measured, limit), (Rounded(result.Measured), Rounded(result.Limit)));
        if (unit is not null) Assert.Equal(unit, result.Unit);
        Assert.All(words, word =>
        {
            Assert.Contains(word, result.Message.Zh, StringComparison.Ordinal);
            Assert.Contains(word, result.Message.En, StringComparison.Ordinal);
        });
    }

    /// <summary>Unknown, and the message asks rather than states.</summary>
    public static void Asks(GateResult result, string zh, double? measured = null, double? limit = null, string? unit = null, params string[] words)
    {
        Says(result, GateOutcome.Unknown, measured, limit, unit, words);
        Assert.Contains(zh, result.Message.Zh, StringComparison.Ordinal);
    }

    private static double? Rounded(double? value) => value is { } known ? Math.Round(known, 6) : null;
}
