using System.Runtime.CompilerServices;
using Matching.Catalog;
using Matching.Domain;

namespace Matching.Ranking;

/// <summary>What filters and facets ask about companies and the table has no column for: read from all rows once, two bytes a company.</summary>
internal sealed class CompanyAttributes
{
    /// <summary>Stands for a value that is unknown.</summary>
    public const byte Unknown = byte.MaxValue;

    private const int RunLength = 1 << 12;

    private static readonly ConditionalWeakTable<CompanyTable, CompanyAttributes> Made = [];

    private CompanyAttributes(CompanyTable table)
    {
        Ownerships = new byte[table.Count];
        Sizes = new byte[table.Count];
        CompanySizeRule?[] rules = [.. table.Industries.Values.Select(industry => CompanySizes.RuleFor(industry.Code2017))];
        Parallel.For(0, (table.Count + RunLength - 1) / RunLength, run =>
            table.ReadFigures(run * RunLength, Math.Min((run + 1) * RunLength, table.Count), entry =>
            {
                Ownerships[entry.Index] = entry.Company.Ownership is { } ownership ? (byte)ownership : Unknown;
                var size = rules[table.Industries.Codes[entry.Index]]?.Of(entry.Company.Employees, entry.Company.Revenue);
                Sizes[entry.Index] = size is { } known ? (byte)known : Unknown;
            }));
    }

    /// <summary>For each row its <see cref="Ownership"/>, or <see cref="Unknown"/>.</summary>
    public byte[] Ownerships { get; }

    /// <summary>For each row its <see cref="CompanySize"/> once its figures are known, or <see cref="Unknown"/>.</summary>
    public byte[] Sizes { get; }

    /// <summary>The attributes of a table; made once for it.</summary>
    public static CompanyAttributes Of(CompanyTable table) => Made.GetValue(table, made => new CompanyAttributes(made));
}
