using System.IO.Hashing;
using System.Runtime.InteropServices;
using Matching.Domain;

namespace Matching.Catalog;

/// <summary>What may tie a company to others of its group, each as a hash of 64 bits, so that a million companies need no second copy of their names; 0 for nothing.</summary>
/// <remarks>That two of a million names meet in one hash by chance has a probability below one in a million.</remarks>
/// <param name="Stated">Key of the group that the row states.</param>
/// <param name="Name">Key of the Chinese name, by which the parent of a stated group is found.</param>
/// <param name="FullName">Key of the Chinese name with its region: 重庆太极实业 and 无锡市太极实业 have nothing to do with each other.</param>
/// <param name="Uscc">The credit code.</param>
internal readonly record struct GroupTokens(ulong Stated, ulong Name, ulong FullName, ulong Uscc)
{
    // The same letters are another thing as a full name or as a credit code.
    private const long FullNameSeed = 1;
    private const long UsccSeed = 2;

    /// <summary>The tokens of a row.</summary>
    public static GroupTokens Of(Company company)
    {
        var (_, stated) = OfName(company.Group);
        var (fullName, name) = OfName(company.NameZh);
        return new GroupTokens(stated, name, fullName, string.IsNullOrWhiteSpace(company.Uscc) ? 0 : Hash(company.Uscc, UsccSeed));
    }

    private static (ulong Full, ulong Short) OfName(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return default;
        var full = CompanyNameKey.WithRegionOf(name);
        return (Hash(full, FullNameSeed), Hash(CompanyNameKey.Of(full), 0));
    }

    private static ulong Hash(string text, long seed) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text.AsSpan()), seed);
}
