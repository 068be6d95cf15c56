using Matching.Benchmarks.Place;

namespace Matching.Benchmarks.Tests.Place;

public sealed class PlaceFilesTest : IDisposable
{
    private const string Places = "place_id,district,street,road_no,building,market_share,candidate\np1,拱墅,湖墅南路,湖墅南路103号,,0.25,True\np2,,一号路,一号路7号,,,False\n";
    private const string Firms = "firm_id,reg_date,registered_capital_wan,scope,place_id\nf1,2001-02-03,50,软件开发,p1\nf2,2006-07-08,,批发,p2\n";

    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void A_street_whose_name_holds_a_number_is_not_taken_for_a_house()
    {
        var data = Read(Places, Firms);

        Assert.Equal([103, 7], data.Places.Select(p => p.HouseNumber));
        Assert.Equal(["拱墅", null], data.Places.Select(p => p.District));
    }

    [Fact]
    public void Unknown_capital_stays_unknown_and_an_unknown_share_of_markets_is_none()
    {
        var data = Read(Places, Firms);

        Assert.Equal([50.0, null], data.Settlements.Select(s => s.Firm.CapitalWan));
        Assert.Equal([0.25, 0], data.Facts.Select(f => f.MarketShare));
        Assert.Equal([true, false], data.Facts.Select(f => f.IsCandidate));
        Assert.Equal([new DateOnly(2001, 2, 3), new DateOnly(2006, 7, 8)], data.Settlements.Select(s => s.On));
    }

    [Fact]
    public void Firms_may_come_in_parts()
    {
        _files.Write("places.csv", Places);
        _files.Write("firms_1.csv", Firms);
        _files.Write("firms_2.csv", Firms.Replace("f1", "f3", StringComparison.Ordinal).Replace("f2", "f4", StringComparison.Ordinal));

        Assert.Equal(["f1", "f2", "f3", "f4"], PlaceFiles.Read(_files.Folder).FirmIds);
    }

    [Theory]
    [InlineData("p1", "p9", "firms.csv, row 2, place_id: 'p9'")]
    [InlineData("f2", "f1", "firms.csv, row 3, firm_id: 'f1'")]
    [InlineData("2001-02-03", "3.2.2001", "firms.csv, row 2, reg_date: '3.2.2001'")]
    [InlineData(",50,", ",-1,", "firms.csv, row 2, registered_capital_wan: '-1'")]
    [InlineData(",50,", ",fifty,", "firms.csv, row 2, registered_capital_wan: 'fifty'")]
    [InlineData("scope,", "words,", "firms.csv, row 1: there is no column 'scope'")]
    [InlineData("软件开发,p1", "软件,开发,p1", "firms.csv, row 2: it has 6 fields")]
    public void A_wrong_firm_is_refused_by_file_row_column_and_value(string right, string wrong, string message)
    {
        var refusal = Assert.Throws<InvalidDataException>(() => Read(Places, Firms.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Contains(message, refusal.Message);
    }

    [Theory]
    [InlineData("p2,", "p1,", "places.csv, row 3, place_id: 'p1'")]
    [InlineData("0.25", "2.5", "places.csv, row 2, market_share: '2.5'")]
    [InlineData("True", "yes", "places.csv, row 2, candidate: 'yes'")]
    public void A_wrong_place_is_refused_by_file_row_column_and_value(string right, string wrong, string message)
    {
        var refusal = Assert.Throws<InvalidDataException>(() => Read(Places.Replace(right, wrong, StringComparison.Ordinal), Firms));

        Assert.Contains(message, refusal.Message);
    }

    [Fact]
    public void Missing_files_are_named()
    {
        Assert.Contains("places.csv", Assert.Throws<InvalidDataException>(() => PlaceFiles.Read(_files.Folder)).Message);
        _files.Write("places.csv", Places);
        Assert.Contains("firms.csv", Assert.Throws<InvalidDataException>(() => PlaceFiles.Read(_files.Folder)).Message);
    }

    private PlaceData Read(string places, string firms)
    {
        _files.Write("places.csv", places);
        _files.Write("firms.csv", firms);
        return PlaceFiles.Read(_files.Folder);
    }
}
