using System.Diagnostics.CodeAnalysis;

namespace Matching.Domain;

/// <summary>A unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters, both check characters verified (domain 3.2).</summary>
/// <remarks>
/// 1 registration authority · 2 category · 3–8 administrative division · 9–17 entity code, the last one its own check (GB 11714) · 18 check.
/// The alphabet has 31 symbols, without I, O, S, V and Z; a symbol's value is its index there.
/// </remarks>
public readonly record struct Uscc
{
    /// <summary>The number of characters.</summary>
    public const int Length = 18;

    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] EntityWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    private Uscc(string value) => Value = value;

    /// <summary>The 18 characters, upper case; null only in <c>default</c>.</summary>
    public string Value { get; }

    /// <summary>The six digits of the division of registration, such as 330105.</summary>
    public string Division => Value.Substring(2, 6);

    /// <summary>Reads a code: full-width characters and lower case are folded, spaces dropped.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="uscc">The code when it is valid.</param>
    /// <param name="reason">What is wrong with it otherwise, naming the check that failed.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Uscc uscc, [NotNullWhen(false)] out Text? reason)
    {
        uscc = default;
        var code = TextFold.Compact(text ?? "").ToUpperInvariant();
        reason = Fault(code);
        if (reason is not null) return false;
        uscc = new Uscc(code);
        return true;
    }

    /// <summary>The code with these first sixteen characters; both check characters are computed.</summary>
    /// <remarks>Synthetic companies use division 330199, which no register assigns, so that they cannot hit a real firm (domain 3.2).</remarks>
    /// <exception cref="ArgumentException"><paramref name="first16"/> is not two symbols, six digits and eight symbols.</exception>
    public static Uscc Complete(string first16)
    {
        ArgumentNullException.ThrowIfNull(first16);
        if (first16.Length != 16 || Shape(first16) is not null)
            throw new ArgumentException($"'{first16}' is not the first sixteen characters of a credit code.", nameof(first16));
        var first17 = first16 + EntityCheck(first16);
        return new Uscc(first17 + OuterCheck(first17));
    }

    /// <summary>The 18 characters; empty for <c>default</c>.</summary>
    public override string ToString() => Value ?? "";

    private static Text? Fault(string code)
    {
        if (code.Length != Length)
            return new($"应为 18 位，实为 {code.Length} 位", $"18 characters expected, {code.Length} found");
        if (Shape(code) is { } shape) return shape;
        var entity = EntityCheck(code);
        if (code[16] != entity)
            return new($"第 17 位（主体标识码校验位）应为 {entity}，实为 {code[16]}", $"position 17, the entity code's check character, should be {entity}, not {code[16]}");
        var outer = OuterCheck(code);
        return code[17] == outer
            ? null
            : new($"第 18 位（校验码）应为 {outer}，实为 {code[17]}", $"position 18, the check character, should be {outer}, not {code[17]}");
    }

    private static Text? Shape(string code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            if (!Alphabet.Contains(code[i]))
                return new($"第 {i + 1} 位“{code[i]}”不在字符集内（不含 I O S V Z）", $"'{code[i]}' at position {i + 1} is not in the alphabet, which has no I, O, S, V, Z");
            if (i is >= 2 and < 8 && !char.IsAsciiDigit(code[i]))
                return new($"第 {i + 1} 位（行政区划）应为数字，实为 {code[i]}", $"position {i + 1}, in the division of registration, should be a digit, not {code[i]}");
        }

        return null;
    }

    private static char EntityCheck(string code)
    {
        var sum = 0;
        for (var i = 0; i < EntityWeights.Length; i++)
        {
            // Here, unlike in the outer check, letters count A = 10 … Z = 35 without gaps.
            var c = code[8 + i];
            sum += EntityWeights[i] * (char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10);
        }

        return (11 - sum % 11) switch { 10 => 'X', 11 => '0', var r => (char)('0' + r) };
    }

    private static char OuterCheck(string code)
    {
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < 17; i++)
        {
            sum += weight * Alphabet.IndexOf(code[i]);
            weight = weight * 3 % 31;
        }

        // The outer modulus turns 31, which has no symbol, into 0.
        return Alphabet[(31 - sum % 31) % 31];
    }
}
