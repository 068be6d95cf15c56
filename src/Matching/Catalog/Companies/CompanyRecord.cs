using System.Runtime.CompilerServices;
using Matching.Domain;

namespace Matching.Catalog;

/// <summary>A company's row as bytes, without the attributes that a coded column holds. The key comes first.</summary>
internal static class CompanyRecord
{
    public static byte[] Write(Company row)
    {
        var bytes = new ByteWriter();
        bytes.Text(row.Id);
        bytes.Text(row.NameZh);
        bytes.Text(row.NameEn);
        bytes.Text(row.Uscc);
        bytes.Text(row.Group);
        bytes.Text(row.BusinessScope);
        bytes.Texts(row.ProductKeywords);
        bytes.Whole((long?)row.Ownership);
        bytes.Whole((long?)row.Listing);
        bytes.Whole(row.FoundedOn?.DayNumber);
        bytes.Number(row.RegisteredCapital?.Wan);
        bytes.Number(row.Revenue?.Wan);
        bytes.Whole(row.RevenueYear);
        bytes.Whole(row.Employees);
        bytes.Real(row.Growth3y);
        bytes.Real(row.RdShare);
        bytes.Whole(row.Patents);
        bytes.Whole(row.AsOf?.DayNumber);
        return bytes.ToArray();
    }

    /// <summary>The row again.</summary>
    /// <param name="record">The bytes, and whatever follows them.</param>
    /// <param name="columns">The columns that hold the other attributes.</param>
    /// <param name="row">Its place in them.</param>
    /// <param name="words">Whether key, names, credit code, group, scope and keywords are wanted; else they are left empty, which saves making them.</param>
    // A million rows are read at the start, before the runtime finds out by itself that this is worth optimizing.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Company Read(ReadOnlySpan<byte> record, CompanyColumns columns, int row, bool words = true)
    {
        var bytes = new ByteReader(record);

        // An initializer runs in the order in which it is written: that of the bytes.
        return new Company
        {
            Id = bytes.Text(words) ?? "",
            NameZh = bytes.Text(words),
            NameEn = bytes.Text(words),
            Uscc = bytes.Text(words),
            Group = bytes.Text(words),
            BusinessScope = bytes.Text(words),
            ProductKeywords = bytes.Texts(words) ?? [],
            Ownership = (Ownership?)bytes.Whole(),
            Listing = (ListingBoard?)bytes.Whole(),
            FoundedOn = Day(bytes.Whole()),
            RegisteredCapital = Wan(bytes.Number()),
            Revenue = Wan(bytes.Number()),
            RevenueYear = (int?)bytes.Whole(),
            Employees = (int?)bytes.Whole(),
            Growth3y = bytes.Real(),
            RdShare = bytes.Real(),
            Patents = (int?)bytes.Whole(),
            AsOf = Day(bytes.Whole()),
            IndustryCode = columns.Industries[row].Code,
            IndustryVersion = columns.Industries[row].Version,
            HqCity = columns.Cities[row],
            Country = columns.Countries[row],
            Tags = columns.Tags[row],
            RiskFlags = columns.RiskFlags[row],
            Source = columns.Sources[row],
        };
    }

    private static DateOnly? Day(long? number) => number is { } day ? DateOnly.FromDayNumber((int)day) : null;

    private static Money? Wan(decimal? number) => number is { } wan ? Money.FromWan(wan) : null;
}
