using System.Text.RegularExpressions;

namespace Matching.Tests.Architecture;

/// <summary>Finds references against the direction of imports in one file of the engine.</summary>
internal static partial class ImportDirection
{
    public static IEnumerable<string> Violations(string path, string text)
    {
        if (Rooms.Of(path) is not { } room) yield break;
        if (room != Rooms.Root && !Rooms.IsKnown(room))
        {
            yield return $"{path}: the room '{room}' is not in the table of rooms";
            yield break;
        }

        var code = CSharpCode.WithoutCommentsAndLiterals(text);
        var home = room == Rooms.Root ? "Matching" : $"Matching.{room}";
        foreach (var declared in Namespace().Matches(code).Select(m => m.Groups[1].Value))
        {
            var fits = declared == home || (room != Rooms.Root && declared.StartsWith(home + ".", StringComparison.Ordinal));
            if (!fits) yield return $"{path}: the namespace {declared} is not its room's, {home}";
        }

        if (GlobalUsing().IsMatch(code)) yield return $"{path}: a global using would open a room to all others";
        foreach (var target in Absolute().Matches(code).Select(m => m.Groups[1].Value).Concat(Relative(code)).Distinct())
        {
            if (room == Rooms.Root) continue;
            if (!Rooms.IsKnown(target) || !Rooms.MayImport(room, target)) yield return $"{path}: {room} may not refer to {target}";
        }
    }

    // Inside namespace Matching.X another room's types can be reached as Y.Type or as the bare engine, without any using.
    private static IEnumerable<string> Relative(string code)
    {
        foreach (var room in Rooms.All)
        {
            var isMember = Regex.IsMatch(code, $@"[\w>\])?]\s+{room}\s*(?:[;,)={{(]|=>)");
            if (!isMember && Regex.IsMatch(code, $@"(?<![\w.]){room}\.[A-Z]")) yield return room;
        }

        if (Regex.IsMatch(code, @"(?<![\w.])MatchingEngine\b")) yield return "MatchingEngine";
    }

    [GeneratedRegex(@"^\s*namespace\s+([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\bglobal\s+using\s+(?:static\s+)?(?:\w+\s*=\s*)?(?:global::)?Matching\b")]
    private static partial Regex GlobalUsing();

    [GeneratedRegex(@"(?<![\w.])(?<!namespace\s+)Matching\.(\w+)")]
    private static partial Regex Absolute();
}
