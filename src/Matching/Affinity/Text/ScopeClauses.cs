using System.Text.RegularExpressions;

namespace Matching.Affinity;

/// <summary>Reads a registered scope as clauses, each <c>verbs : objects</c>, such as 批发、零售:五金,建材 or 五金的销售.</summary>
internal static partial class ScopeClauses
{
    private const ulong FnvOffset = 14695981039346656037, FnvPrime = 1099511628211;

    private enum Part : byte { Verb = 1, Object = 2, Pair = 3 }

    /// <summary>A token for each verb, each object, and each verb with each of its objects, after the boilerplate is dropped.</summary>
    /// <remarks>Tokens are 64-bit FNV-1a hashes: among 100 000 different ones two meet with a chance of 3 in 10^10. A verb counts once a text.</remarks>
    public static Bag Of(string words)
    {
        var tokens = new List<ulong>();
        var verbs = new HashSet<ulong>();
        foreach (var clause in Boilerplate.Strip(words).Split([';', '。'], StringSplitOptions.RemoveEmptyEntries))
        {
            var headed = Headed().Match(clause);
            string[] heads = headed.Success ? Verbs().Split(headed.Groups[1].Value) : [];
            foreach (var listed in (headed.Success ? headed.Groups[2].Value : clause).Split(['、', ',']))
                Read(listed, heads, tokens, verbs);
        }

        tokens.AddRange(verbs);
        return Bag.Of(tokens);
    }

    private static void Read(string listed, string[] heads, List<ulong> tokens, HashSet<ulong> verbs)
    {
        var thing = Brackets().Replace(listed, "").Trim(':');
        if (Trailing().Match(thing) is { Success: true } trailing) (thing, heads) = (trailing.Groups[1].Value, [trailing.Groups[2].Value]);
        if (thing.Length == 0) return;
        tokens.Add(Token(Part.Object, "", thing));
        foreach (var verb in heads)
        {
            if (verb.Length == 0) continue;
            verbs.Add(Token(Part.Verb, verb, ""));
            tokens.Add(Token(Part.Pair, verb, thing));
        }
    }

    private static ulong Token(Part part, string verb, string thing)
    {
        var hash = (FnvOffset ^ (byte)part) * FnvPrime;
        foreach (var c in verb) hash = (hash ^ c) * FnvPrime;
        hash = (hash ^ '|') * FnvPrime;
        foreach (var c in thing) hash = (hash ^ c) * FnvPrime;
        return hash;
    }

    [GeneratedRegex("^([^:]{1,12}):(.*)$")]
    private static partial Regex Headed();

    [GeneratedRegex("[、,和及兼]")]
    private static partial Regex Verbs();

    [GeneratedRegex("^(.+?)的((?:批发|零售|销售|生产|加工|制造|安装|维修|设计|开发|服务|租赁)+)$")]
    private static partial Regex Trailing();

    [GeneratedRegex("[()]")]
    private static partial Regex Brackets();
}
